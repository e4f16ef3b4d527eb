package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.worthwhile.access.ApiKey;

/** A key is made once, and the file gets its hash alone. */
class KeyCommandTest {

    private static final Pattern KEY = Pattern.compile("worthwhile_[A-Za-z0-9_-]{43}");

    @Test
    void aKeyIsPrintedOnceWithTheLineForTheFile() {
        Typed typed = Typed.command("key Anytown --origin https://jobs.anytown.example --until 2099-01-31");
        assertThat(typed.status()).as(typed.err()).isZero();
        Matcher key = KEY.matcher(typed.out());
        assertThat(key.find()).isTrue();
        assertThat(typed.out().lines())
                .contains("Anytown," + ApiKey.hash(key.group()) + "," + LocalDate.now() + ",2099-01-31,https://jobs.anytown.example");
        assertThat(key.find()).as("the key stands there once").isFalse();
        assertThat(Typed.command("key Anytown").out()).doesNotContain(key.reset().results().findFirst().orElseThrow().group());
    }

    @Test
    void aSiteAloneNeedsNoKey() {
        Typed typed = Typed.command("key Anytown --no-key --origin https://jobs.anytown.example");
        assertThat(typed.out()).contains("Anytown,," + LocalDate.now()).doesNotContainPattern(KEY);
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        assertThat(Typed.command("key Anytown --origin https://Jobs.Anytown.example/page").err()).contains("write https://jobs.anytown.example");
        assertThat(Typed.command("key Anytown --until 2020-01-01").err()).contains("is past");
        assertThat(Typed.command("key Anytown --no-key").err()).contains("--origin");
        assertThat(Typed.command("key").status()).isEqualTo(2);
    }
}
