package dev.mitra.order.order.http;

import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.price.Irreplaceable;
import dev.mitra.order.price.Purpose;
import dev.mitra.order.price.RequestedLine;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line as it is asked for. There is no price to send (R3.2).
///
/// @param quantity licences, 1 to 1,000; a long so that any whole number is answered with its range
/// @param renewal licences of the customer that get more years of updates; their number is the quantity
/// @param upgrade young licences of the customer that a larger plan replaces; their number is the quantity
/// @param support licences of the customer that a support add-on is for; their number is the quantity. Left out, it is
///     for seats of the same order
public record LineRequest(
        @Schema(examples = "TAB-NET-DEV-OEM") @NotBlank String sku,
        @Schema(examples = "2") @NotNull @Min(1) @Max(1000) Long quantity,
        @Nullable @Valid RenewalShape renewal,
        @Nullable @Valid UpgradeShape upgrade,
        @Nullable @Valid SupportShape support) {

    /// @param years of updates, counted from the old date
    public record RenewalShape(
            @NotEmpty @Size(max = 1000) List<@NotNull LicenseId> licenses,
            @NotNull @Min(1) @Max(4) Integer years) {}

    public record UpgradeShape(@NotEmpty @Size(max = 1000) List<@NotNull LicenseId> licenses) {}

    public record SupportShape(@NotEmpty @Size(max = 1000) List<@NotNull LicenseId> licenses) {}

    /// @throws Problem 422 for a SKU that no product could have, or a quantity that is not the number of licences
    public static List<RequestedLine> lines(List<LineRequest> requests) {
        var lines = new ArrayList<RequestedLine>();
        var unknown = new ArrayList<Integer>();
        for (int i = 0; i < requests.size(); i++) {
            int index = i;
            int quantity = Math.toIntExact(requests.get(i).quantity());
            var purpose = requests.get(i).purpose(i);
            Sku.parse(requests.get(i).sku())
                    .ifPresentOrElse(
                            sku -> lines.add(new RequestedLine(sku, quantity, purpose)), () -> unknown.add(index));
        }
        if (!unknown.isEmpty()) {
            throw unknownSkus(unknown);
        }
        return lines;
    }

    private Purpose purpose(int line) {
        if (Stream.of(renewal, upgrade, support).filter(Objects::nonNull).count() > 1) {
            var second = support == null ? "/upgrade" : "/support";
            throw Problem.of(CommonProblem.VALIDATION_FAILED)
                    .at("/lines/" + line + second, CommonProblem.INVALID_VALUE);
        }
        Purpose purpose = new Purpose.New();
        if (renewal != null) {
            purpose = new Purpose.Renewal(renewal.licenses(), renewal.years());
        } else if (upgrade != null) {
            purpose = new Purpose.Upgrade(upgrade.licenses());
        } else if (support != null) {
            purpose = new Purpose.Support(support.licenses());
        }
        boolean counted = purpose instanceof Purpose.New || purpose.licenses().size() == quantity;
        if (!counted) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED)
                    .at("/lines/" + line + "/quantity", CommonProblem.INVALID_VALUE);
        }
        return purpose;
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

    public static Problem notReplaceable(Map<Integer, Irreplaceable> lines) {
        var problem = Problem.of(OrderProblem.NOT_REPLACEABLE);
        for (var entry : new TreeMap<>(lines).entrySet()) {
            problem = problem.at("/lines/" + entry.getKey(), code(entry.getValue()));
        }
        return problem;
    }

    private static OrderProblem code(Irreplaceable reason) {
        return switch (reason) {
            case NOT_OWNED -> OrderProblem.LICENSE_NOT_OWNED;
            case TAKEN -> OrderProblem.LICENSE_TAKEN;
            case OTHER_PRODUCT, TOO_LATE -> OrderProblem.NOT_RENEWABLE;
            case TOO_OLD, NO_UPGRADE -> OrderProblem.NOT_UPGRADABLE;
            case NOTHING_TO_SUPPORT -> OrderProblem.NOTHING_TO_SUPPORT;
        };
    }
}
