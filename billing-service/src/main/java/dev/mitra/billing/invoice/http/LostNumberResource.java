package dev.mitra.billing.invoice.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.app.NoteLostNumbers;
import dev.mitra.billing.invoice.app.NoteLostNumbers.Noting;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// After a restore: numbers that were given away and whose documents are gone. Below `/ops`, since it is a step of
/// docs/how-to/back-up-and-restore.md.
@Path("/ops/lost-numbers")
@RolesAllowed({Roles.OPS, Roles.ADMIN})
@RunOnVirtualThread
public class LostNumberResource {

    private static final int MOST = 500;

    private final NoteLostNumbers noteLostNumbers;
    private final Caller caller;

    LostNumberResource(NoteLostNumbers noteLostNumbers, Caller caller) {
        this.noteLostNumbers = noteLostNumbers;
        this.caller = caller;
    }

    /// How many were not noted before.
    public record NotedView(int noted) {}

    @GET
    @Operation(
            operationId = "listLostNumbers",
            summary = "List lost numbers",
            description =
                    "Numbers of documents that a restore has taken, the newest 500, with why and by whom they were noted.")
    public List<LostNumberView> list() {
        return noteLostNumbers.newest(MOST).stream().map(LostNumberView::of).toList();
    }

    @POST
    @Operation(
            operationId = "noteLostNumbers",
            summary = "Note lost numbers",
            description =
                    "Numbers that were given away before a restore and whose documents did not come back: they are no holes"
                            + " (I6). All of them or none; a repeat changes nothing; audited.")
    public NotedView note(@NotNull @Valid LostNumbersRequest body) {
        var numbers = new ArrayList<DocumentNumber>();
        for (int i = 0; i < body.numbers().size(); i++) {
            var pointer = "/numbers/" + i;
            numbers.add(DocumentNumber.parse(body.numbers().get(i))
                    .orElseThrow(() -> Problem.of(CommonProblem.VALIDATION_FAILED)
                            .at(pointer, CommonProblem.WRONG_FORMAT, "INV-2026-000042")));
        }
        return switch (noteLostNumbers.note(
                numbers.stream().distinct().toList(), body.reason().strip(), caller.actor())) {
            case Noting.Noted(var added) -> new NotedView(added);
            case Noting.Taken(var taken) -> throw Problem.of(BillingProblem.NUMBER_TAKEN, words(taken));
            case Noting.Ahead(var ahead) -> throw Problem.of(BillingProblem.NUMBER_NOT_GIVEN, words(ahead));
        };
    }

    private static String words(List<DocumentNumber> numbers) {
        return numbers.stream().limit(10).map(DocumentNumber::toString).collect(Collectors.joining(", "));
    }
}
