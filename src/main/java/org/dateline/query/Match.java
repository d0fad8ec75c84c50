package org.dateline.query;

/** How a typed string is read. */
public enum Match {
    /** As a query: every word is needed and operators count. */
    ALL,
    /** As plain text: any of its words will do, and nothing in it is an operator. */
    ANY
}
