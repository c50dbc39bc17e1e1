package dev.mitra.reseller.application.db;

import dev.mitra.reseller.application.Answers;
import dev.mitra.reseller.application.MainBusiness;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the applicant said of its business as columns.
@Embeddable
record AnswerColumns(
        String company,
        @Nullable String website,
        boolean resaleSite,
        @Enumerated(EnumType.STRING) MainBusiness mainBusiness,
        int resaleSharePercent,
        String market,
        String reason,
        @Nullable String customerName) {

    static AnswerColumns of(Answers answers) {
        return new AnswerColumns(
                answers.company(),
                answers.website(),
                answers.resaleSite(),
                answers.mainBusiness(),
                answers.resaleSharePercent(),
                answers.market(),
                answers.reason(),
                answers.customerName());
    }

    Answers toAnswers(List<String> brands) {
        return new Answers(
                company, website, resaleSite, mainBusiness, resaleSharePercent, market, brands, reason, customerName);
    }
}
