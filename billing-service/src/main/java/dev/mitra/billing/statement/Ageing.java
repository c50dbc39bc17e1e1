package dev.mitra.billing.statement;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.kernel.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;

/// What is open by days past due: not due, 1 to 30, 31 to 60, 61 to 90, over 90.
public final class Ageing {

    private static final int[] UP_TO = {0, 30, 60, 90};

    private Ageing() {}

    public static int bucket(int daysOverdue) {
        int bucket = 0;
        while (bucket < UP_TO.length && daysOverdue > UP_TO[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /// Five sums that add up to the total.
    public static List<Money> of(List<PrintedStatement.Item> items, Currency currency) {
        var sums = new ArrayList<>(Collections.nCopies(UP_TO.length + 1, Money.zero(currency)));
        items.forEach(item -> sums.set(
                bucket(item.daysOverdue()), sums.get(bucket(item.daysOverdue())).plus(item.open())));
        return List.copyOf(sums);
    }
}
