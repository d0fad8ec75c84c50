package org.dateline.web;

/** One of several ways, the current one among them. */
record Choice(String text, String href, boolean current) {}
