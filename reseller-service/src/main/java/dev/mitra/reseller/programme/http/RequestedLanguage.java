package dev.mitra.reseller.programme.http;

import dev.mitra.reseller.programme.Language;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import org.jspecify.annotations.Nullable;

/// The language of an answer: `?lang=` wins over `Accept-Language`.
public final class RequestedLanguage {

    private RequestedLanguage() {}

    /// @throws Problem 400 when we do not speak the language of the parameter
    public static Language of(@Nullable String lang, Caller caller) {
        return lang == null
                ? Language.of(caller.locale())
                : Language.parse(lang)
                        .orElseThrow(() -> Problem.of(CommonProblem.INVALID_PARAMETER)
                                .at("?lang", CommonProblem.INVALID_PARAMETER));
    }
}
