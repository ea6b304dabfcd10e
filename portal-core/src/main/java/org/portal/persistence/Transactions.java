package org.portal.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** Runs work inside one of the container's transactions. */
@ApplicationScoped
public class Transactions {

  @Resource(lookup = "java:comp/UserTransaction")
  private UserTransaction transaction;

  /**
   * Joins the transaction that is under way, or runs the work in a new one, which is committed
   * afterwards and rolled back if the work throws.
   *
   * @param work what to do
   * @return what the work returned
   * @throws TransactionFailedException if the transaction can't be begun or committed
   */
  public <T> T call(Supplier<T> work) {
    try {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        return work.get();
      }
      transaction.begin();
    } catch (NotSupportedException | SystemException failure) {
      throw new TransactionFailedException("begun", true, failure);
    }
    boolean done = false;
    try {
      T result = work.get();
      transaction.commit();
      done = true;
      return result;
    } catch (RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException failure) {
      throw new TransactionFailedException("committed", false, failure);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException failure) {
      System.getLogger(Transactions.class.getName())
          .log(System.Logger.Level.WARNING, "A transaction could not be rolled back", failure);
    }
  }
}
