package org.worthwhile.rulepages;

import java.util.function.Function;

/**
 * A page of the rule book.
 *
 * @param address its address within the rule book, which never changes
 * @param part the part of the book that it belongs to, by the address of that part
 * @param title its heading
 * @param template the template that lays it out
 * @param content what the template shows, with links as the page's readers follow them
 */
record Page(String address, String part, String title, String template, Function<Links, Object> content) {
}
