package dev.mitra.order.credit.http;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.credit.Credit;
import dev.mitra.order.credit.app.SetCreditLimit;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How much a reseller may owe on terms at once, per currency.
@Path("/v1/credit-limits/{resellerId}/{currency}")
@RolesAllowed({Roles.FINANCE, Roles.SALES})
@RunOnVirtualThread
public class CreditLimitResource {

    private final SetCreditLimit limits;
    private final Caller caller;

    CreditLimitResource(SetCreditLimit limits, Caller caller) {
        this.limits = limits;
        this.caller = caller;
    }

    /// @param limit before tax; null for no limit
    public record CreditLimitRequest(@Nullable Money limit) {}

    /// @param limit null for none
    /// @param used sum of the unpaid orders on terms, before tax
    public record CreditView(
            ResellerId resellerId,
            String currency,
            @Nullable Money limit,
            Money used,
            long version) {
        static CreditView of(Credit credit) {
            return new CreditView(
                    credit.reseller(),
                    credit.used().currency().getCurrencyCode(),
                    credit.limit(),
                    credit.used(),
                    credit.version());
        }
    }

    @GET
    @Operation(
            operationId = "getCreditLimit",
            summary = "Show a credit limit",
            description = "With what is used of it by orders on terms that are not paid.")
    public RestResponse<CreditView> get(
            @PathParam("resellerId") ResellerId reseller, @PathParam("currency") String code) {
        return answer(limits.find(reseller, currency(code)).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)));
    }

    @PUT
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "setCreditLimit",
            summary = "Set a credit limit",
            description = "An order beyond it is prepaid instead of refused. Null takes the limit away.")
    public RestResponse<CreditView> set(
            @PathParam("resellerId") ResellerId reseller,
            @PathParam("currency") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CreditLimitRequest request) {
        var currency = currency(code);
        var limit = request.limit();
        if (limit != null && (limit.minor() < 0 || !limit.currency().equals(currency))) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED).at("/limit", CommonProblem.INVALID_VALUE);
        }
        return limits.set(
                        reseller, currency, limit, version -> EntityTags.requireMatch(ifMatch, version), caller.actor())
                .map(CreditLimitResource::answer)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /// @param code ISO 4217
    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }

    private static RestResponse<CreditView> answer(Credit credit) {
        return RestResponse.ResponseBuilder.ok(CreditView.of(credit))
                .header("ETag", EntityTags.of(credit.version()))
                .build();
    }
}
