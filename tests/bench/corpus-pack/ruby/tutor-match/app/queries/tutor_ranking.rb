class TutorRanking
  COLUMNS = { "rating" => "rating", "lessons" => "lesson_count" }.freeze

  def initialize(column, direction)
    @column = column
    @direction = direction
  end

  def rows
    ActiveRecord::Base.connection.select_all("SELECT id, name FROM tutor_stats ORDER BY #{@column} #{@direction} LIMIT 50")
  end

  def podium
    column = COLUMNS.fetch(@column, "rating")
    direction = @direction == "asc" ? "ASC" : "DESC"
    ActiveRecord::Base.connection.select_all("SELECT id, name FROM tutor_stats ORDER BY #{column} #{direction} LIMIT 3")
  end
end
