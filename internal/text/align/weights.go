package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	3.003, -0.757, -0.489, 1.499, 0.965, -0.991, -0.298, 0.319,
	-1.232, -1.620, -0.045, -0.023, 0.020, -1.678, -0.049, -0.480,
	0.242, 0.433, -1.090, -0.632, -0.357, -0.366, 0.225, 0.215,
	0.480, -0.898, 0.118, -0.072, 0.792, -0.756, -0.172, -0.198,
	0.319, 0.049, 0.016, 0.432, 0.193, -0.319, -0.031, 0.033,
	0.640, -0.970, 1.283, 0.912, -1.115, -1.143, 1.176, 1.162,
	0.936, -0.902, -0.348, 1.039, 1.577, 1.095, -1.107, -1.262,
	1.590, 1.062, 0.819, -0.715, -0.743, 0.723, -0.714, -0.923,
	-0.413, -0.711, -0.979, 0.588, 0.154, 0.740, 0.252, 0.269,
	-0.685, -0.489, -1.078, -1.421, -0.486, -0.182, -0.519, 0.092,
	0.511, -0.217, -0.587, -0.034, -0.306,
}
