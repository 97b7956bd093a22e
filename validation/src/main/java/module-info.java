/** The rules for council documents. */
module org.councildocs.validation {
  requires static org.jspecify;
  requires org.hibernate.validator;
  requires transitive org.councildocs.core;
}
