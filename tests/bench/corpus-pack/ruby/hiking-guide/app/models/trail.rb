class Trail < ApplicationRecord
  COLUMNS = "id, name, metres".freeze
  LEVELS = %w[easy hard].freeze

  scope :long, -> { where("metres > #{LONG_METRES}") }

  def self.order_of(sort)
    sort == "long" ? "metres DESC" : "name ASC"
  end

  def self.listed(sort)
    select(COLUMNS).order(Arel.sql(order_of(sort)))
  end

  def colour
    %w[green blue red].sample
  end

  def cache_name
    Digest::MD5.hexdigest("#{id}-#{updated_at.to_i}")
  end
end
