package dev.mitra.order.order.http;

import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.price.RequestedLine;
import dev.mitra.web.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A line as it is asked for. There is no price to send (R3.2).
///
/// @param quantity licences, 1 to 1,000; a long so that any whole number is answered with its range
public record LineRequest(
        @Schema(examples = "TAB-NET-DEV-OEM") @NotBlank String sku,
        @Schema(examples = "2") @NotNull @Min(1) @Max(1000) Long quantity) {

    /// @throws Problem 422 for a SKU that no product could have
    public static List<RequestedLine> lines(List<LineRequest> requests) {
        var lines = new ArrayList<RequestedLine>();
        var unknown = new ArrayList<Integer>();
        for (int i = 0; i < requests.size(); i++) {
            int index = i;
            int quantity = Math.toIntExact(requests.get(i).quantity());
            Sku.parse(requests.get(i).sku())
                    .ifPresentOrElse(sku -> lines.add(new RequestedLine(sku, quantity)), () -> unknown.add(index));
        }
        if (!unknown.isEmpty()) {
            throw unknownSkus(unknown);
        }
        return lines;
    }

    public static Problem unknownSkus(List<Integer> lines) {
        var problem = Problem.of(OrderProblem.UNKNOWN_SKU);
        for (int line : lines) {
            problem = problem.at("/lines/" + line + "/sku", OrderProblem.UNKNOWN_SKU);
        }
        return problem;
    }

    public static Problem tooManySeats() {
        return Problem.of(OrderProblem.TOO_MANY_SEATS).at("/lines", OrderProblem.TOO_MANY_SEATS);
    }
}
