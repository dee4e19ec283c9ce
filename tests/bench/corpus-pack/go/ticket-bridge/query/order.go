package query

// Order turns the sort parameter into an ORDER BY clause.
func Order(sort string) string {
	switch sort {
	case "subject":
		return "subject ASC"
	case "priority":
		return "priority DESC, id DESC"
	default:
		return "id DESC"
	}
}
