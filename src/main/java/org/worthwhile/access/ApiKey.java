package org.worthwhile.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret by which an organisation's system asks. The file of keys holds its hash alone. One round of SHA-256 is right here, and no slow
 * hash of passwords: 256 random bits cannot be guessed, however fast a guess is, and the hash is worked out for every request.
 */
public final class ApiKey {

    /** By this beginning, tools that look for secrets in files and messages know a key. */
    static final String BEGINNING = "worthwhile_";

    static final String HASHED = "sha256:";

    private static final int RANDOM_BYTES = 32;

    private ApiKey() {
    }

    /** A new key, of 256 random bits. */
    public static String make() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What the file of keys holds in its place, like {@code sha256:5d41…}. */
    public static String hash(String key) {
        try {
            return HASHED + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
