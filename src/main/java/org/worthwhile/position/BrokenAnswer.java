package org.worthwhile.position;

/** The rules contradict themselves: no figure is better than a wrong one. The message names lines and rules, never people. */
public final class BrokenAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenAnswer(String message) {
        super(message);
    }
}
