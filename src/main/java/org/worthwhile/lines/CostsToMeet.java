package org.worthwhile.lines;

/** The question who could pay what a job on offer costs. Without it the rules of help-with-costs are silent. */
public record CostsToMeet(String job) {
}
