package serving_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
)

// described is a transport that holds what passes to the description.
type described struct {
	inProcess
	t        *testing.T
	validate validator.Validator
	seen     map[string]bool
}

func (d *described) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		body, _ = io.ReadAll(r.Body)
	}
	again := func() *http.Request {
		q := r.Clone(r.Context())
		q.Body = io.NopCloser(bytes.NewReader(body))
		return q
	}
	res, err := d.inProcess.RoundTrip(again())
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, err
	}
	res.Body = io.NopCloser(bytes.NewReader(text))
	d.seen[r.Method+" "+r.URL.Path+" "+res.Status[:3]] = true
	if ok, faults := d.validate.ValidateHttpResponse(again(), res); !ok {
		for _, f := range faults {
			d.t.Errorf("answer of %s %s: %v\n%s", r.Method, r.URL.Path, f, text)
		}
	}
	if res.StatusCode < http.StatusBadRequest {
		if ok, faults := d.validate.ValidateHttpRequest(again()); !ok {
			for _, f := range faults {
				d.t.Errorf("request %s %s: %v", r.Method, r.URL.Path, f)
			}
		}
	}
	res.Body = io.NopCloser(bytes.NewReader(text))
	return res, nil
}

// TestDescription: GET /openapi.json is OpenAPI 3.1, and what clients and the server say to each other is as it says.
func TestDescription(t *testing.T) {
	m, l, cfg := shop(t)
	s := open(t, cfg)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/openapi.json", nil))
	document, err := libopenapi.NewDocument(w.Body.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	check, errs := validator.NewValidator(document)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if ok, faults := check.ValidateDocument(); !ok || document.GetVersion() != "3.1.0" {
		t.Fatalf("version %s: %v", document.GetVersion(), faults)
	}
	line := &described{inProcess{s}, t, check, map[string]bool{}}
	c := caller(t, m, l, line, "", 8)
	defer closeCaller(t, c)
	for range 2 {
		if _, err := c.Predict(t.Context(), rows); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := direct(t, m, l, s).Predict(t.Context(), rows); err != nil {
		t.Fatal(err)
	}
	get := func(method, path string, body []byte, header http.Header) {
		q, err := http.NewRequestWithContext(t.Context(), method, "http://server"+path, bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		q.Header = header
		if _, err := line.RoundTrip(q); err != nil {
			t.Fatal(err)
		}
	}
	good := sign(t, m, customer1, 0, 14)
	inJSON := http.Header{"Content-Type": {"application/json"}}
	get(http.MethodPost, "/v1/predict", body(t, rows, good), inJSON)
	get(http.MethodPost, "/v1/predict", body(t, rows[:1], good), inJSON)                          // 409 with a receipt
	get(http.MethodPost, "/v1/predict", body(t, rows, sign(t, m, 2, 0, 3)), inJSON)               // 402
	get(http.MethodPost, "/v1/predict", []byte("{}"), inJSON)                                     // 400
	get(http.MethodPost, "/v1/predict", nil, http.Header{"Content-Type": {"application/x-data"}}) // 415
	header, sealed, err := c.Seal(t.Context(), rows)
	if err != nil {
		t.Fatal(err)
	}
	get(http.MethodPost, "/v1/predict", sealed[:4], header) // 403
	get(http.MethodPost, "/v1/predict", sealed, header)
	header.Set("Autonet-Session", "00000000000000000000000000000000")
	get(http.MethodPost, "/v1/predict", sealed, header) // 401
	for _, path := range []string{"/v1/model", "/healthz", "/readyz", "/metrics", "/openapi.json"} {
		get(http.MethodGet, path, nil, http.Header{})
	}
	l.cut(true)
	get(http.MethodGet, "/readyz", nil, http.Header{})
	for _, want := range []string{"POST /v1/predict 200", "POST /v1/predict 400", "POST /v1/predict 401", "POST /v1/predict 402", "POST /v1/predict 403",
		"POST /v1/predict 409", "POST /v1/predict 415", "POST /v1/sessions 200", "POST /v1/receipts 200", "GET /readyz 503"} {
		if !line.seen[want] {
			t.Errorf("%s was not seen", want)
		}
	}
}
