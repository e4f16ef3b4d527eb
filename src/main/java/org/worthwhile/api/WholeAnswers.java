package org.worthwhile.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.FastByteArrayOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** An answer is written before it is sent: it says how long it is, goes out in one piece, and is compressed only where it is long. */
@Component
class WholeAnswers extends JacksonJsonHttpMessageConverter {

    WholeAnswers(JsonMapper mapper) {
        super(mapper);
    }

    @Override
    protected void writeInternal(Object answer, ResolvableType type, HttpOutputMessage message, Map<String, Object> hints) throws IOException {
        FastByteArrayOutputStream written = new FastByteArrayOutputStream(4_096);
        super.writeInternal(answer, type, new Unsent(message.getHeaders(), written), hints);
        message.getHeaders().setContentLength(written.size());
        written.writeTo(message.getBody());
    }

    /** A message as it would be sent. */
    private record Unsent(HttpHeaders headers, OutputStream body) implements HttpOutputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public OutputStream getBody() {
            return body;
        }
    }
}
