package newsroom

// State is where a translation stands.
type State string

// The states of a translation.
const (
	Pitched    State = "pitched"
	Claimed    State = "claimed"
	Translated State = "translated"
	InReview   State = "in review"
	Approved   State = "approved"
	Published  State = "published"
	Withdrawn  State = "withdrawn"
)

// Act is what moves a translation from one state to the next.
type Act string

// The acts.
const (
	ActClaim    Act = "claim"
	ActRelease  Act = "release"  // the holder gives the claim back; the draft is kept
	ActLapse    Act = "lapse"    // the claim's deadline passed
	ActHandIn   Act = "hand in"  // the translator says it is ready
	ActReview   Act = "review"   // a reviewer takes it
	ActReturn   Act = "return"   // the reviewer sends it back to the translator
	ActApprove  Act = "approve"  // the reviewer signs it
	ActPublish  Act = "publish"  // an edition is made
	ActCorrect  Act = "correct"  // a published translation is opened for a correction
	ActWithdraw Act = "withdraw" // a notice takes the article's place
	ActGiveUp   Act = "give up"  // a correction is not made after all; the last edition stands
	ActDecline  Act = "decline"  // a pitch is turned down
)

// Transition is one row of the state table: who may do what in which state, and where it leads.
type Transition struct {
	From State
	Act  Act
	To   State
	// Role is the least role that may act. Holder says only the translator who holds the claim may;
	// Other says the translator may not (four eyes); Clock says only the newsroom itself does it.
	Role   Role
	Holder bool
	Other  bool
	Clock  bool
}

// Transitions is the way of an article. docs/article-states.md draws it; a test holds them together.
var Transitions = []Transition{
	{From: Pitched, Act: ActClaim, To: Claimed, Role: Translator},
	{From: Pitched, Act: ActDecline, To: Withdrawn, Role: Editor},
	{From: Claimed, Act: ActRelease, To: Pitched, Role: Translator, Holder: true},
	{From: Claimed, Act: ActGiveUp, To: Published, Role: Translator, Holder: true},
	{From: Claimed, Act: ActLapse, To: Pitched, Clock: true},
	{From: Claimed, Act: ActHandIn, To: Translated, Role: Translator, Holder: true},
	{From: Translated, Act: ActReview, To: InReview, Role: Reviewer, Other: true},
	{From: InReview, Act: ActReturn, To: Claimed, Role: Reviewer, Other: true},
	{From: InReview, Act: ActApprove, To: Approved, Role: Reviewer, Other: true},
	{From: Approved, Act: ActReturn, To: Claimed, Role: Editor},
	{From: Approved, Act: ActPublish, To: Published, Role: Editor},
	{From: Published, Act: ActCorrect, To: Claimed, Role: Translator},
	{From: Published, Act: ActWithdraw, To: Withdrawn, Role: Editor},
}
