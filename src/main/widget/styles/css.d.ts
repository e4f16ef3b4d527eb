// Style sheets are bundled as texts: the shadow root adopts them, which a strict content security policy allows.
declare module '*.css' {
  const text: string;
  export default text;
}
