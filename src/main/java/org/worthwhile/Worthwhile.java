package org.worthwhile;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.worthwhile.access.AccessConfiguration;
import org.worthwhile.api.HeadStart;
import org.worthwhile.api.ServiceConfiguration;
import org.worthwhile.workbench.Workbench;

/** The service: is this job worth it, and which provision fits? And the commands that prove a change of its rules. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({AccessConfiguration.class, ServiceConfiguration.class})
public class Worthwhile {

    /**
     * Runs the command that the arguments name. Without one it starts the service: {@code --rules=FOLDER} reads the
     * rules from disk and watches them; otherwise the packaged rules serve.
     */
    public static void main(String[] arguments) {
        int status = Workbench.run(arguments, settings -> {
            HeadStart.begin();
            SpringApplication.run(Worthwhile.class, settings);
        });
        if (status != Workbench.STILL_SERVING) {
            System.exit(status);
        }
    }
}
