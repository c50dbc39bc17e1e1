package dev.mitra.license.issue;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is already there when an order's licences are drafted.
///
/// @param temporaries the newest temporary licence of each line that has one
/// @param replaced for each licence that a line replaces, the newest that has taken its place so far
public record Predecessors(Map<LineId, LicenseId> temporaries, Map<LicenseId, License> replaced) {

    public static final Predecessors NONE = new Predecessors(Map.of(), Map.of());

    @Nullable
    LicenseId temporary(OrderLine line) {
        return temporaries.get(line.lineId());
    }

    /// The licence that a seat continues.
    ///
    /// @param owner whose it has to be
    /// @throws IssueRefused when it is not there, revoked or somebody else's
    Optional<License> of(OrderLine line, int seat, @Nullable Owner owner) {
        return line.replacedBy(seat).map(id -> continued(id, owner));
    }

    private License continued(LicenseId id, @Nullable Owner owner) {
        var license = replaced.get(id);
        if (license == null || license.isTemporary()) {
            throw new IssueRefused("The licence " + id.external() + " that the order replaces does not exist.");
        }
        if (license.isRevoked()) {
            throw new IssueRefused("The licence " + id.external() + " that the order replaces is revoked.");
        }
        if (license.owner() == null || owner == null || !license.owner().isOneWith(owner)) {
            throw new IssueRefused(
                    "The licence " + id.external() + " that the order replaces belongs to another customer.");
        }
        return license;
    }
}
