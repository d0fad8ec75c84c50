package org.dateline.web;

/** A link: what it says and where it leads. */
record Link(String text, String href) {}
