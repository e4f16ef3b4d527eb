// The contract as a page that can be tried out: Swagger UI, served by this service, over its own openapi.yaml.
SwaggerUIBundle({
  url: '/openapi.yaml',
  dom_id: '#contract',
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
});
