local typedefs = require "kong.db.schema.typedefs"

-- Nothing to set: what could be set could be set wrong.
return {
  name = "learnflow-student",
  fields = {
    { consumer = typedefs.no_consumer },
    { protocols = typedefs.protocols_http },
    { config = { type = "record", fields = {} } },
  },
}
