package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import java.util.List;
import java.util.Map;

/// Two reviewers who decide about one application at the same moment, one for it and one against it.
record Applications(Partners partners, Persistence persistence) {

    /// What came out as it never may, in words.
    List<String> race(int number) {
        var company = Partners.company(number);
        var applicant = partners.registered(company);
        var application = applicant
                .to(Service.RESELLER)
                .with("Idempotency-Key", "apply-" + company.email())
                .post("/v1/reseller-applications", company.application())
                .expect("application of " + company.legalName());
        var path = "/v1/reseller-applications/" + application.path("id").asText();
        decide(path + "/review", Map.of());
        var finding = Map.of("specialisedInSoftwareRetail", true, "note", "Sells software licences only.");
        var answers = AtOnce.run(List.<java.util.function.Supplier<Http.Answer>>of(
                () -> decide(path + "/approval", Map.of("finding", finding)),
                () -> decide(path + "/rejection", Map.of("reason", "Its shop is not open yet."))));
        var approved = answers.getFirst().isSuccess();
        var rejected = answers.getLast().isSuccess();
        var status = sales().get(path).json().path("status").asText();
        if (approved == rejected || !status.equals(approved ? "APPROVED" : "REJECTED")) {
            return List.of(path + " is " + status + "; approval answered "
                    + answers.getFirst().text() + " and rejection "
                    + answers.getLast().text());
        }
        return List.of();
    }

    /// 409 is a definite answer here: somebody else was first.
    private Http.Answer decide(String path, Object body) {
        return persistence.once(
                "decide", path, () -> sales().with("Idempotency-Key", path).post(path, body));
    }

    private Http sales() {
        var logIn = new LogIn(partners.settings());
        return logIn.as(DemoStaff.SALES).to(Service.RESELLER);
    }
}
