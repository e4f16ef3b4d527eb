package org.worthwhile.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * How much each organisation and each address may still ask. They are held in memory alone, for as long as it takes to fill up again, and
 * no more than so many: who comes from very many addresses makes the service forget counts, not run out of memory.
 */
final class Allowances {

    static final Duration FILLS_UP_IN = Duration.ofMinutes(1);

    private static final int MOST_CALLERS = 50_000;
    /** Of an address of version 6, the half that names the network: whoever has one such address has all of them. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Allowance> left = Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(FILLS_UP_IN).build();
    private final int perOrganisation;
    private final int perAddress;

    /** @param perOrganisation points a minute, as {@link Caller#pay} counts them */
    Allowances(int perOrganisation, int perAddress) {
        this.perOrganisation = perOrganisation;
        this.perAddress = perAddress;
    }

    /** Of an organisation, whichever of its keys it uses. */
    Allowance ofOrganisation(String name) {
        return left.get("organisation " + name, whose -> allowance(whose, perOrganisation));
    }

    Allowance ofAddress(String address) {
        return left.get(network(address), whose -> allowance(whose, perAddress));
    }

    private static Allowance allowance(String whose, int points) {
        return new Allowance(whose, Bucket.builder().addLimit(limit -> limit.capacity(points).refillGreedy(points, FILLS_UP_IN)).build(), points);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // It is written in numbers: nobody is asked for a name.
            return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, NETWORK_BYTES);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
