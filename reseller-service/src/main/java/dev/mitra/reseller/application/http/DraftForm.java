package dev.mitra.reseller.application.http;

import dev.mitra.reseller.application.MainBusiness;
import dev.mitra.reseller.reseller.http.ProfileForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application as far as it is filled in.
///
/// @param profile whole or not at all
public record DraftForm(
        @Nullable @Size(max = 200) String company,

        @Nullable @Size(max = 300) @Pattern(regexp = ProfileForm.WEB)
        String website,

        @Nullable Boolean resaleSite,
        @Nullable MainBusiness mainBusiness,
        @Nullable @Min(0) @Max(100) Integer resaleSharePercent,
        @Nullable @Size(max = 2000) String market,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 100) String> brands,
        @Nullable @Size(max = 4000) String reason,
        @Nullable @Size(max = 200) String customerName,
        @Nullable @Valid ProfileForm profile) {

    static final int LONGEST_REASON = 4000;

    static DraftForm ofReason(String reason) {
        var kept = reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
        return new DraftForm(null, null, null, null, null, null, null, kept, null, null);
    }

    /// Names of what the application cannot be sent without.
    List<String> missing() {
        var missing = new ArrayList<String>();
        add(missing, "company", TextField.stripped(company));
        add(missing, "mainBusiness", mainBusiness);
        add(missing, "resaleSharePercent", resaleSharePercent);
        add(missing, "market", TextField.stripped(market));
        add(missing, "reason", TextField.stripped(reason));
        add(missing, "profile", profile);
        return List.copyOf(missing);
    }

    private static void add(List<String> missing, String name, @Nullable Object filledIn) {
        if (filledIn == null) {
            missing.add(name);
        }
    }
}
