class Issue < ApplicationRecord
  belongs_to :editor

  def self.tagged(tag)
    where("tags @> ?", [tag].to_json)
  end
end
