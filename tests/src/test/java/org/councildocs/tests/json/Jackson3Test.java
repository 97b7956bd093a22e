package org.councildocs.tests.json;

class Jackson3Test extends JsonContract {

  Jackson3Test() {
    super(Jackson.THREE);
  }
}
