package dev.mitra.billing.ledger.http;

import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.ledger.app.ReadAccounts;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The accounts of the journal, as of any day and as far as known at any instant; also as CSV.
@Path("/v1")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class AccountResource {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    // what the database's clock says is never later
    private static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final ReadAccounts readAccounts;
    private final BusinessClock clock;

    AccountResource(ReadAccounts readAccounts, BusinessClock clock) {
        this.readAccounts = readAccounts;
        this.clock = clock;
    }

    @GET
    @Path("/trial-balance")
    @Operation(
            operationId = "getTrialBalance",
            summary = "Read the trial balance",
            description =
                    "All accounts at the end of the day `on`, today by default; debits equal credits per currency.")
    public TrialBalanceView trialBalance(
            @RestQuery @Nullable LocalDate on,
            @Parameter(description = "What was posted later is left out") @RestQuery @Nullable Instant knownAt) {
        var asOf = asOf(on, knownAt);
        return TrialBalanceView.of(asOf, readAccounts.trialBalance(asOf));
    }

    @GET
    @Path("/trial-balance/csv")
    @jakarta.ws.rs.Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportTrialBalance",
            summary = "Export the trial balance as CSV",
            description = "The same figures; RFC 4180, UTF-8.")
    public String trialBalanceCsv(@RestQuery @Nullable LocalDate on, @RestQuery @Nullable Instant knownAt) {
        return trialBalance(on, knownAt).csv();
    }

    @GET
    @Path("/ledger-accounts/{account}")
    @Operation(
            operationId = "getAccount",
            summary = "Read an account's statement",
            description =
                    "Opening balance, lines with the balance after each, closing balance; one reseller's on demand.")
    public AccountStatementView account(
            @Parameter(description = "Such as AR, UNAPPLIED or TAX:TX") @RestPath String account,
            @Parameter(description = "ISO 4217") @RestQuery @DefaultValue("USD") String currency,
            @RestQuery @Nullable ResellerId resellerId,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable Instant knownAt) {
        return AccountStatementView.of(readAccounts.statement(
                code(account), unit(currency), resellerId, from == null ? BEGINNING : from, asOf(to, knownAt)));
    }

    @GET
    @Path("/ledger-accounts/{account}/csv")
    @jakarta.ws.rs.Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportAccount",
            summary = "Export an account's statement as CSV",
            description = "The same lines; RFC 4180, UTF-8.")
    public String accountCsv(
            @RestPath String account,
            @RestQuery @DefaultValue("USD") String currency,
            @RestQuery @Nullable ResellerId resellerId,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable Instant knownAt) {
        return account(account, currency, resellerId, from, to, knownAt).csv();
    }

    private AsOf asOf(@Nullable LocalDate on, @Nullable Instant knownAt) {
        return new AsOf(on == null ? clock.today() : on, knownAt == null ? ALL_THAT_IS_KNOWN : knownAt);
    }

    private static LedgerAccount code(String account) {
        try {
            return new LedgerAccount(account);
        } catch (IllegalArgumentException noCode) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }

    private static Currency unit(String currency) {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException noCurrency) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER).at("?currency", CommonProblem.INVALID_PARAMETER);
        }
    }
}
