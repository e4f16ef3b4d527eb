package org.worthwhile.mutation;

import tools.jackson.databind.JsonNode;

/**
 * A question of the contract, and what it was answered before anything was made wrong.
 *
 * @param path of the contract
 * @param briefly without what each further question could change
 * @param request as it was sent
 * @param answer the answer's hash: thousands of answers would not fit
 */
record Asked(String path, boolean briefly, JsonNode request, int answer) {
}
