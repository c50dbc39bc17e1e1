package dev.mitra.reseller.application.http;

import dev.mitra.reseller.application.Answers;
import dev.mitra.reseller.application.MainBusiness;
import dev.mitra.reseller.reseller.http.ProfileForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer, and corrections of what was said before: the question has opened the applicant's part again. What is
/// absent stays as it was.
public record AnswerRequest(
        @NotBlank @Size(max = 4000) String answer,
        @Nullable @Size(min = 1, max = 200) String company,

        @Nullable @Size(max = 300) @Pattern(regexp = ProfileForm.WEB)
        String website,

        @Nullable Boolean resaleSite,
        @Nullable MainBusiness mainBusiness,
        @Nullable @Min(0) @Max(100) Integer resaleSharePercent,
        @Nullable @Size(min = 1, max = 2000) String market,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 100) String> brands,
        @Nullable @Size(min = 1, max = 4000) String reason,
        @Nullable @Size(max = 200) String customerName,
        @Nullable @Valid ProfileForm profile) {

    Answers corrected(Answers before) {
        return new Answers(
                or(TextField.stripped(company), before.company()),
                website == null ? before.website() : website,
                or(resaleSite, before.resaleSite()),
                or(mainBusiness, before.mainBusiness()),
                or(resaleSharePercent, before.resaleSharePercent()),
                or(TextField.stripped(market), before.market()),
                brands == null ? before.brands() : TextField.stripped(brands),
                or(TextField.stripped(reason), before.reason()),
                customerName == null ? before.customerName() : TextField.stripped(customerName));
    }

    private static <T> T or(@Nullable T corrected, T before) {
        return corrected == null ? before : corrected;
    }
}
