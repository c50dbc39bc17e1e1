package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.Invoice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Looks for the combinations of open amounts that make a sum; two that differ in no amount are one.
final class SubsetSearch {

    private final Map<Long, Deque<Invoice.Payable>> byAmount = new LinkedHashMap<>();
    private final List<Long> amounts;
    private final long[] most;
    private final List<int[]> found = new ArrayList<>();

    /// @param oldest the oldest due first
    SubsetSearch(List<Invoice.Payable> oldest) {
        oldest.forEach(invoice -> byAmount.computeIfAbsent(invoice.open().minor(), _ -> new ArrayDeque<>())
                .add(invoice));
        amounts = byAmount.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        most = new long[amounts.size() + 1];
        for (int i = amounts.size() - 1; i >= 0; i--) {
            most[i] = Math.addExact(most[i + 1], Math.multiplyExact(amounts.get(i), (long) available(i)));
        }
    }

    AmountMatch find(long sum) {
        search(0, sum, new int[amounts.size()]);
        return switch (found.size()) {
            case 0 -> new AmountMatch.Nothing();
            case 1 -> new AmountMatch.Unique(invoices(found.getFirst()));
            default -> new AmountMatch.Ambiguous();
        };
    }

    // Two solutions are enough to know that none is unique.
    private void search(int at, long left, int[] taken) {
        if (found.size() > 1 || left < 0 || left > most[at]) {
            return;
        }
        if (left == 0) {
            found.add(taken.clone());
            return;
        }
        if (at == amounts.size()) {
            return;
        }
        for (int count = available(at); count >= 0; count--) {
            taken[at] = count;
            search(at + 1, left - amounts.get(at) * count, taken);
        }
        taken[at] = 0;
    }

    private int available(int at) {
        return Objects.requireNonNull(byAmount.get(amounts.get(at))).size();
    }

    private List<Invoice.Payable> invoices(int[] taken) {
        var chosen = new ArrayList<Invoice.Payable>();
        for (int at = 0; at < taken.length; at++) {
            Objects.requireNonNull(byAmount.get(amounts.get(at))).stream()
                    .limit(taken[at])
                    .forEach(chosen::add);
        }
        return chosen;
    }
}
