package org.worthwhile;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: is this job worth it, and which provision fits? */
@SpringBootApplication
public class Worthwhile {

    /** Starts the service. {@code --rules=FOLDER} reads the rules from disk and watches them; otherwise the packaged rules serve. */
    public static void main(String[] arguments) {
        SpringApplication.run(Worthwhile.class, arguments);
    }
}
