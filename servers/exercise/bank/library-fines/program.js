let readers = 0;

function visit(reader) {
  const fine = reader?.card?.fine ?? __usual__;
  readers++;
  // trace: fine
}

visit({ card: { fine: __fine__ } });
visit(__order_one__);
visit(__order_two__);
