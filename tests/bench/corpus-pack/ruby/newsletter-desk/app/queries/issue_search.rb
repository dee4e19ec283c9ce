class IssueSearch
  def initialize(term, from)
    @term = term
    @from = from
  end

  def call
    sql = <<~SQL
      SELECT * FROM issues
      WHERE title LIKE '%#{@term}%' AND sent_on >= '#{@from}'
      ORDER BY sent_on DESC
    SQL
    Issue.find_by_sql(sql)
  end

  def count
    Issue.where("title ILIKE :term", term: "%#{Issue.sanitize_sql_like(@term)}%").count
  end
end
