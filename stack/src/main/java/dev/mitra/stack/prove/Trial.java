package dev.mitra.stack.prove;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// How one seeded mistake (`dev.mitra.faults.Defect`) is looked for: which processes have it, what is ordered
/// and what happens meanwhile. The least that shows it; the whole proof would find it too.
enum Trial {
    /// No mistake: nothing may be found, else a finding of the others would say nothing.
    CONTROL(List.of(), 8, List.of(), Set.of(Extra.KEY)),
    PRICE_FOR_CUSTOMER(List.of("order"), 4, List.of(), Set.of()),
    KEY_FORGOTTEN(List.of("order"), 0, List.of(), Set.of(Extra.KEY)),
    CHECK_THEN_INSERT(List.of("license"), 0, List.of(), Set.of(Extra.ALLOWANCE)),
    LICENCE_TOO_MANY(List.of("license"), 4, List.of(), Set.of()),
    SHORT_IS_ENOUGH(List.of("billing"), 30, List.of(), Set.of()),
    CANCELLED_IS_RELEASED(List.of("order"), 0, List.of(), Set.of(Extra.CANCEL)),
    NUMBER_SKIPPED(List.of("billing"), 40, List.of(), Set.of()),
    MAIL_MARKED_BEFORE_SENT(List.of("billing"), 12, kills("billing", "CLAIMED_NOT_SENT"), Set.of()),
    MAIL_BEFORE_COMMIT(List.of("account"), 24, kills("account", "WRITTEN_NOT_COMMITTED"), Set.of()),
    OFFSET_BEFORE_EFFECT(List.of("license"), 24, kills("license", "APPLIED_NOT_COMMITTED"), Set.of()),
    MARKED_BEFORE_SENT(List.of("order"), 4, List.of(), Set.of(Extra.UNSENT)),
    PAGING_BY_ID(List.of("order"), 24, hesitations("order"), Set.of()),
    NO_ELECTION(List.of("order", "order-2"), 24, List.of(), Set.of()),
    COUNTER_WITHOUT_LOCK(List.of("billing", "billing-2"), 40, hesitations("billing"), Set.of()),
    NO_INBOX(List.of("order", "billing", "license"), 8, List.of(), Set.of(Extra.AGAIN)),
    STATEMENT_OFF_BY_A_CENT(List.of("billing"), 16, List.of(), Set.of(Extra.MONTH)),
    /// Once more, with all that the mistakes have left behind.
    CONTROL_AGAIN(List.of(), 8, List.of(), Set.of());

    /// What happens after the orders.
    enum Extra {
        /// One key several times at once.
        KEY,
        /// More temporary licences than allowed, at once.
        ALLOWANCE,
        /// Cancelled and paid at the same moment.
        CANCEL,
        /// Orders while nobody reaches the broker, whose service is killed before anybody does.
        UNSENT,
        /// A month goes by.
        MONTH,
        /// Every record once more, in another order.
        AGAIN
    }

    @SuppressWarnings("ImmutableEnumChecker") // made once, never changed
    private final List<String> parts;

    private final int orders;

    @SuppressWarnings("ImmutableEnumChecker") // records and enums
    private final List<PlannedFault> faults;

    @SuppressWarnings("ImmutableEnumChecker") // made once, never changed
    private final Set<Extra> extras;

    Trial(List<String> parts, int orders, List<PlannedFault> faults, Set<Extra> extras) {
        this.parts = parts;
        this.orders = orders;
        this.faults = faults;
        this.extras = extras;
    }

    /// In the order of the table, however they are named: some races leave behind what a trial before them must not
    /// find, such as a new reseller that is established.
    ///
    /// @param names the mistakes' names, or `all`
    static List<Trial> named(String names) {
        if (names.equals("all")) {
            return List.of(values());
        }
        return Arrays.stream(names.split(","))
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    /// Whether the product is as it is shipped.
    boolean isControl() {
        return parts.isEmpty();
    }

    /// Whether nothing is broken or repeated, so that nothing may come twice.
    boolean isCalm() {
        return faults.isEmpty() && !extras.contains(Extra.AGAIN) && !extras.contains(Extra.UNSENT);
    }

    /// The processes that have the mistake, `order` or `order-2`.
    List<String> parts() {
        return parts;
    }

    int orders() {
        return orders;
    }

    List<PlannedFault> faults() {
        return faults;
    }

    Set<Extra> extras() {
        return extras;
    }

    private static List<PlannedFault> kills(String part, String point) {
        return Stream.of(0.2, 0.4, 0.6)
                .map(moment -> new PlannedFault(moment, FaultKind.KILL, part, point))
                .toList();
    }

    private static List<PlannedFault> hesitations(String part) {
        return List.of(
                new PlannedFault(0.1, FaultKind.HESITATE, part, "before a commit"),
                new PlannedFault(0.5, FaultKind.HESITATE, part, "before a commit"));
    }
}
