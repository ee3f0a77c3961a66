package app.spotwright.installation;

import app.spotwright.provider.CallLedger;

/** The ledger of each owner. */
@FunctionalInterface
public interface CallLedgers {
  /** The calls of an owner: of a workspace, or of whoever gives a command. */
  CallLedger of(String owner);
}
