package serving

import _ "embed" // openapi.json

// openAPI describes the port: OpenAPI 3.1.
//
//go:embed openapi.json
var openAPI []byte
