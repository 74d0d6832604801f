package kernels

// Attentions let each position of a sequence gather values from others.
type Attentions interface {
	// Attention computes, for each head, o_i = Σ_j p_ij·v_j with p_i = Softmax_j((q_i·k_j) × scale): scale is 1/√HeadDim
	// rounded to float32, products are chains over ascending indices from +0. Causal lets j run to i.
	//
	// q, k and v have n·Length rows; head h lies in columns h·HeadDim and after. o is n·Length × Heads·HeadDim. lse
	// receives, unless it is nil, for each (sample, head, position) the softmax's maximum and sum, and is all that
	// AttentionGrad needs besides q, k and v: p is computed again, so that memory grows with Length, not its square.
	//
	// Positions come in blocks of 64. Where causal, the keys of a block are those up to the block's end: p is +0 for
	// j > i among them, and later keys do not take part.
	Attention(s AttentionShape, o, lse []float32, q, k, v Matrix, n int)
	// AttentionGrad computes p again as Exp(s−m) ÷ S; dp_ij = do_i·v_j; D = Dot(dp_i, p_i) over the j that are allowed;
	// ds = Flush(((dp − D) × p) × scale), +0 where not allowed. dq_i is a chain over j, dk_j and dv_j over i, ascending
	// from +0; all three are flushed.
	AttentionGrad(s AttentionShape, dq, dk, dv Matrix, do, lse []float32, q, k, v Matrix, n int)
}

// AttentionShape is the attention of one sample.
type AttentionShape struct {
	Heads, Length, HeadDim int
	Causal                 bool
}

// Width is the count of columns of q, k, v and o.
func (s AttentionShape) Width() int { return s.Heads * s.HeadDim }

// StatsLen is the length of lse for n samples.
func (s AttentionShape) StatsLen(n int) int { return 2 * n * s.Heads * s.Length }
