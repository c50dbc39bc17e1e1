package dev.mitra.order.bulk.http;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.bulk.Importing;
import dev.mitra.order.bulk.app.ImportOrder;
import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.order.http.Refusals;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Orders of a partner system by the file.
@Path("/v1/order-imports")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class OrderImportResource {

    private static final int LONGEST_REFERENCE = 64;

    private final ImportOrder importOrder;
    private final Validator validator;
    private final Caller caller;

    OrderImportResource(ImportOrder importOrder, Validator validator, Caller caller) {
        this.importOrder = importOrder;
        this.validator = validator;
        this.caller = caller;
    }

    public record ImportView(boolean dryRun, List<OrderResult> orders) {}

    /// @param rows lines of the file, the header is 1
    /// @param orderId of the order that was placed, now or before; null in a dry run and when it is refused
    /// @param code of the problem, null when there is none
    /// @param field what the problem is about
    public record OrderResult(
            String reference,
            List<Long> rows,
            Outcome outcome,
            @Nullable OrderId orderId,
            @Nullable String orderNumber,
            @Nullable Money net,
            @Nullable String code,
            @Nullable String field) {}

    /// ACCEPTABLE: a dry run would have placed it.
    public enum Outcome {
        PLACED,
        ACCEPTABLE,
        PLACED_BEFORE,
        REFUSED
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "importOrders",
            summary = "Place orders by the file",
            description = "CSV with a header; rows of one reference are the lines of one order. Each order stands or"
                    + " falls alone and is placed once per reference, however often the file is sent. With dryRun"
                    + " nothing is placed.")
    public ImportView take(@QueryParam("dryRun") @Nullable Boolean dryRun, @NotNull String csv) {
        var reseller = caller.resellerId().orElseThrow(() -> Problem.of(OrderProblem.RESELLER_NOT_ACTIVE));
        var buyer = new Buyer(caller.accountId(), reseller, caller.email().orElse(null), caller.actor());
        boolean dry = Boolean.TRUE.equals(dryRun);
        var results = OrderFile.read(csv).entrySet().stream()
                .map(order -> result(order.getKey(), order.getValue(), buyer, dry))
                .toList();
        return new ImportView(dry, results);
    }

    private OrderResult result(String reference, List<NamedCsvRecord> rows, Buyer buyer, boolean dry) {
        var lines = rows.stream().map(NamedCsvRecord::getStartingLineNumber).toList();
        try {
            if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
                throw Problem.of(OrderProblem.ROW_NOT_READABLE).at("/reference", CommonProblem.WRONG_SIZE);
            }
            var order = FileOrder.of(rows);
            var violation = validator.validate(order.request()).stream().findFirst();
            if (violation.isPresent()) {
                var field = violation.get().getPropertyPath().toString();
                return refused(reference, lines, OrderProblem.ROW_NOT_READABLE.name(), field);
            }
            var wish = order.request().toWish();
            return switch (importOrder.take(reference, order.hash(), wish, buyer, dry)) {
                case Importing.Refused(var refusal) -> throw Refusals.of(refusal);
                case Importing.ReferenceReused() ->
                    refused(reference, lines, OrderProblem.REFERENCE_REUSED.name(), "reference");
                case Importing.CameBefore(var id) ->
                    new OrderResult(reference, lines, Outcome.PLACED_BEFORE, id, null, null, null, null);
                case Importing.Placed(var placed) ->
                    new OrderResult(
                            reference,
                            lines,
                            dry ? Outcome.ACCEPTABLE : Outcome.PLACED,
                            dry ? null : placed.order().id(),
                            dry ? null : placed.order().number().digits(),
                            placed.placement().net(),
                            null,
                            null);
            };
        } catch (Problem problem) {
            var field = problem.errors().isEmpty()
                    ? null
                    : problem.errors().getFirst().pointer();
            return refused(reference, lines, problem.code().name(), field);
        }
    }

    private static OrderResult refused(String reference, List<Long> rows, String code, @Nullable String field) {
        return new OrderResult(reference, rows, Outcome.REFUSED, null, null, null, code, field);
    }
}
