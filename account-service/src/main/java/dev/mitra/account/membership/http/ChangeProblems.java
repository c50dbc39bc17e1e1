package dev.mitra.account.membership.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.membership.Changed;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;

/// Turns the outcome of a change into nothing or a problem.
final class ChangeProblems {

    private ChangeProblems() {}

    static void check(Changed changed) {
        switch (changed) {
            case Changed.Done() -> {}
            case Changed.NotThere() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Changed.NotOwner() -> throw Problem.of(AccountProblem.ORGANISATION_ROLE_REQUIRED);
            case Changed.LastOwner() -> throw Problem.of(AccountProblem.LAST_OWNER);
            case Changed.ActsForReseller() -> throw Problem.of(AccountProblem.ACTS_FOR_RESELLER);
        }
    }
}
