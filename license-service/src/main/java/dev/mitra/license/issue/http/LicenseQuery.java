package dev.mitra.license.issue.http;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a list or an export is asked for.
public class LicenseQuery {

    private static final int SHORTEST_NAME = 2;

    @QueryParam("orderId")
    @Nullable
    OrderId orderId;

    @QueryParam("orderNumber")
    @Nullable
    String orderNumber;

    @QueryParam("customer")
    @Nullable
    String customer;

    @QueryParam("sku")
    @Nullable
    String sku;

    @QueryParam("status")
    @Nullable
    LicenseStatus status;

    @QueryParam("expiresFrom")
    @Nullable
    LocalDate expiresFrom;

    @QueryParam("expiresUntil")
    @Nullable
    LocalDate expiresUntil;

    @QueryParam("updatesEndFrom")
    @Nullable
    LocalDate updatesEndFrom;

    @QueryParam("updatesEndUntil")
    @Nullable
    LocalDate updatesEndUntil;

    /// @throws Problem 400 for a number, mailbox or name that cannot be looked for
    public LicenseFilter filter() {
        return new LicenseFilter(
                orderId,
                number(),
                customer(),
                sku,
                status,
                period(expiresFrom, expiresUntil),
                period(updatesEndFrom, updatesEndUntil));
    }

    private @Nullable String number() {
        if (orderNumber != null && !orderNumber.matches("\\d{12}")) {
            throw refused("orderNumber");
        }
        return orderNumber;
    }

    private @Nullable String customer() {
        if (customer == null) {
            return null;
        }
        if (customer.contains("@")) {
            return EmailAddress.parse(customer).map(EmailAddress::canonical).orElseThrow(() -> refused("customer"));
        }
        var name = customer.strip();
        if (name.length() < SHORTEST_NAME) {
            throw refused("customer");
        }
        return name;
    }

    private static LicenseFilter.@Nullable Period period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null && until == null ? null : new LicenseFilter.Period(from, until);
    }

    private static Problem refused(String parameter) {
        return Problem.of(CommonProblem.INVALID_PARAMETER).at("?" + parameter, CommonProblem.INVALID_PARAMETER);
    }
}
