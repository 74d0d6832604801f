package job

import "github.com/autonet/autonet/internal/form"

// Fault is one thing wrong with a job file.
type Fault = form.Fault

// Faults is every fault of one job file, by line. It is the error of Parse and CheckDataset.
type Faults = form.Faults

// The rules read better with form's verbs in lower case.

func (c *checker) given(field string) bool                       { return c.Given(field) }
func (c *checker) faulty(field string) bool                      { return c.Faulty(field) }
func (c *checker) place(field string) form.Mark                  { return c.Place(field) }
func (c *checker) needs(field, what string)                      { c.Needs(field, what) }
func (c *checker) wantCount(field string, n, most int)           { c.WantCount(field, n, most) }
func (c *checker) fault(at form.Mark, field, f string, a ...any) { c.Fault(at, field, f, a...) }
func (c *checker) want(ok bool, field string, value any, what string, args ...any) {
	c.Want(ok, field, value, what, args...)
}
