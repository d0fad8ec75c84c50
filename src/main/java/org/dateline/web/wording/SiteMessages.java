package org.dateline.web.wording;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/** The same sentences for templates, which name them as {@code #{key}} and give no arguments: page classes fill those in. */
public final class SiteMessages extends AbstractMessageSource {
    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return Wording.of(locale).text(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }
}
