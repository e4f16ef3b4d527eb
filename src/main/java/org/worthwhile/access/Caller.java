package org.worthwhile.access;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, as far as it matters: what they may, and how much of it. */
public final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /** May look at pages. */
    static final String READ = "read";
    /** May ask questions. */
    static final String ASK = "ask";
    /** May look at how the service does. */
    static final String WATCH = "watch";

    private final String name;
    private final transient Allowance left;

    /** @param left what they may still ask; {@code null} where nobody counts */
    private Caller(String name, Allowance left, String... may) {
        super(AuthorityUtils.createAuthorityList(may));
        this.name = name;
        this.left = left;
        setAuthenticated(true);
    }

    /** A program on a network that needs no key, as a rule on this machine. */
    static Caller trusted() {
        return new Caller("this machine", null, READ, ASK, WATCH);
    }

    static Caller organisation(String name, Allowance left) {
        return new Caller(name, left, READ, ASK);
    }

    /** A page in a browser, on a site that may hold the calculator: so the browser says. */
    static Caller page(Allowance left) {
        return new Caller("a page", left, READ, ASK);
    }

    static Caller reader(Allowance left) {
        return new Caller("a reader", left, READ);
    }

    static Caller stranger() {
        return new Caller("a stranger", null);
    }

    /** Takes these points from whoever asks now. @throws Refused where they have asked too much */
    public static void pays(int points) {
        now().pay(points);
    }

    /** The caller of this thread's request. */
    public static Caller now() {
        return (Caller) SecurityContextHolder.getContext().getAuthentication();
    }

    /** What they may still ask; {@code null} where nobody counts. */
    Allowance left() {
        return left;
    }

    void pay(int points) {
        if (left != null && points > 0) {
            ConsumptionProbe probe = left.bucket().tryConsumeAndReturnRemaining(left.atMost(points));
            if (!probe.isConsumed()) {
                throw Refused.tooMuch(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    /** Takes these points, and waits until there are so many: a stream goes at the pace that its caller has. */
    public void payWaiting(int points) {
        if (left != null) {
            left.bucket().asBlocking().consumeUninterruptibly(left.atMost(points));
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    /** None is kept: the key is looked at once and forgotten. */
    @Override
    public Object getCredentials() {
        return "";
    }
}
