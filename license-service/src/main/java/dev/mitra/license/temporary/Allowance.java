package dev.mitra.license.temporary;

/// How many temporary licences a reseller may have running at once (R7.4).
///
/// @param most 0 switches them off
/// @param running not superseded, not revoked, not over
public record Allowance(int most, int running) {

    public boolean isSwitchedOff() {
        return most == 0;
    }

    public boolean isUsedUp() {
        return running >= most;
    }
}
