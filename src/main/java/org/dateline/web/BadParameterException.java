package org.dateline.web;

/** A parameter of an address that cannot be meant. */
class BadParameterException extends WordedException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameterException(String parameter, String key, Object... arguments) {
        super(key, arguments);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
