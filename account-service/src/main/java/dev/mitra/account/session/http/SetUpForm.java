package dev.mitra.account.session.http;

import dev.mitra.account.access.app.ShowAccount;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.sealing.app.SealText;
import dev.mitra.account.session.Halfway;
import dev.mitra.account.session.app.SetUpHalfway;
import dev.mitra.account.totp.RecoveryCode;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.account.totp.app.SetUpSecondFactor;
import dev.mitra.kernel.AccountId;
import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The form that sets a second factor up: a secret as picture and as text, and a field for its first code. The secret
/// travels sealed and bound to its account, and is kept once the code was right.
@ApplicationScoped
class SetUpForm {

    private final SealText sealText;
    private final SetUpSecondFactor setUpSecondFactor;
    private final SetUpHalfway setUpHalfway;
    private final ShowAccount showAccount;
    private final Flow flow;
    private final String vendor;

    SetUpForm(
            SealText sealText,
            SetUpSecondFactor setUpSecondFactor,
            SetUpHalfway setUpHalfway,
            ShowAccount showAccount,
            Flow flow,
            @ConfigProperty(name = "mitra.vendor.name") String vendor) {
        this.sealText = sealText;
        this.setUpSecondFactor = setUpSecondFactor;
        this.setUpHalfway = setUpHalfway;
        this.showAccount = showAccount;
        this.flow = flow;
        this.vendor = vendor;
    }

    /// With a new secret.
    Response show(Visit visit, AccountId account, @Nullable String resume) {
        return show(visit, 200, account, TotpSecret.random(), "", resume);
    }

    /// The recovery codes, or the form again.
    sealed interface Submitted {
        record Done(List<RecoveryCode> codes) implements Submitted {}

        record Again(Response form) implements Submitted {}
    }

    Submitted submit(
            Visit visit, AccountId account, @Nullable String secret, @Nullable String code, @Nullable String resume) {
        return submit(visit, account, secret, resume, opened -> setUpSecondFactor.setUp(account, opened, typed(code)));
    }

    /// Of somebody who is not in yet.
    Submitted submit(
            Visit visit, Halfway halfway, @Nullable String secret, @Nullable String code, @Nullable String resume) {
        return submit(
                visit, halfway.account(), secret, resume, opened -> setUpHalfway.setUp(halfway, opened, typed(code)));
    }

    private Submitted submit(
            Visit visit,
            AccountId account,
            @Nullable String secret,
            @Nullable String resume,
            Function<TotpSecret, Optional<List<RecoveryCode>>> setUp) {
        var opened =
                sealText.open(purpose(account), secret == null ? "" : secret).flatMap(TotpSecret::parse);
        if (opened.isEmpty()) {
            return new Submitted.Again(flow.wrong(visit));
        }
        return setUp.apply(opened.get())
                .<Submitted>map(Submitted.Done::new)
                .orElseGet(() -> new Submitted.Again(show(visit, 422, account, opened.get(), "code_refused", resume)));
    }

    private Response show(
            Visit visit, int status, AccountId account, TotpSecret secret, String problem, @Nullable String resume) {
        var data = new LinkedHashMap<String, Object>();
        data.put("problem", problem);
        data.put("sealed", sealText.seal(purpose(account), secret.base32()));
        data.put("secret", secret.base32().replaceAll("(.{4})(?!$)", "$1 "));
        data.put("picture", picture(account, secret));
        return flow.show(visit, status, "set_up", data, resume);
    }

    /// The `otpauth` address as a QR code: one path on a square, so that no image has to be loaded.
    private String picture(AccountId account, TotpSecret secret) {
        var email = showAccount
                .of(account)
                .map(shown -> shown.account().email().canonical())
                .orElse("");
        var address = "otpauth://totp/" + encode(vendor) + ":" + encode(email) + "?secret=" + secret.base32()
                + "&issuer=" + encode(vendor);
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 8;
        return "<path d=\"M0 0h%1$dv%1$dH0z\" fill=\"#fff\"/><path d=\"%2$s\" fill=\"#000\"/>"
                .formatted(side, path)
                .transform(shapes -> "<svg class=\"picture\" role=\"img\" aria-labelledby=\"picture\" viewBox=\"0 0 "
                        + side + " " + side + "\">" + shapes + "</svg>");
    }

    private static String typed(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String purpose(AccountId account) {
        return "new second factor of " + account.external();
    }
}
