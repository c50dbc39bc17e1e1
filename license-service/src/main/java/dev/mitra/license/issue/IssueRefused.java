package dev.mitra.license.issue;

/// An order cannot be fulfilled as it stands, and trying again will not help: staff must look.
public final class IssueRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param reason a sentence for staff, without personal data
    public IssueRefused(String reason) {
        super(reason);
    }
}
