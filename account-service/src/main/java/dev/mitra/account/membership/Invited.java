package dev.mitra.account.membership;

/// What becomes of an invitation. It never depends on whether the address has an account.
public sealed interface Invited {
    record Sent(Invitation invitation) implements Invited {}

    /// The inviting person does not belong there.
    record NotThere() implements Invited {}

    /// Only owners invite.
    record NotOwner() implements Invited {}

    record AlreadyMember() implements Invited {}

    /// Fifty a day, or a hundred members.
    record TooMany() implements Invited {}
}
